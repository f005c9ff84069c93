package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sokehoach.core.source.Source;

/** Where something was read. */
final class SourceJson {

    private SourceJson() {}

    static ObjectNode of(Source source) {
        boolean printed = !source.isByHand();
        return new Fields().text("file", printed ? source.file() : null)
                .number("block", printed ? source.block() : null)
                .number("page", source.page())
                .text("sheet", source.sheet())
                .number("row", source.row())
                .node();
    }
}
