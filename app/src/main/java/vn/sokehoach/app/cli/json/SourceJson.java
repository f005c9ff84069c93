package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sokehoach.core.source.Source;

/** Where something was read. */
final class SourceJson {

    private SourceJson() {}

    static ObjectNode of(Source source) {
        return new Fields().text("file", source.file())
                .number("block", source.block())
                .number("page", source.page())
                .text("sheet", source.sheet())
                .number("row", source.row())
                .node();
    }
}
