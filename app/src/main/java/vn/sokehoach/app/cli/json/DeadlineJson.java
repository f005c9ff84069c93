package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.sokehoach.core.plan.Deadline;

/** A time that the text sets. */
final class DeadlineJson {

    private DeadlineJson() {}

    static ObjectNode of(Deadline deadline) {
        return new Fields().text("text", deadline.text())
                .text("kind", deadline.kind().name().toLowerCase(Locale.ROOT))
                .text("from", deadline.from())
                .text("to", deadline.to())
                .node();
    }
}
