package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import vn.sokehoach.core.submission.Kit;

/** A kit that was given out, and its file. */
final class KitJson {

    private KitJson() {}

    static ObjectNode of(Kit kit, Path file) {
        return new Fields().text("file", file)
                .text("kit", kit.id())
                .number("number", kit.number())
                .text("agency", kit.to().agencyName())
                .text("planId", kit.to().plan())
                .text("period", kit.to().period())
                .number("rows", kit.rows().size())
                .node();
    }
}
