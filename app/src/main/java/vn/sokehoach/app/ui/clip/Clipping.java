package vn.sokehoach.app.ui.clip;

import java.nio.file.Path;
import java.util.List;

/** What lies in the clipboard, in the richest form that can be read. */
public sealed interface Clipping {
    /** Files that were copied in a file manager; never none. */
    record Files(List<Path> paths) implements Clipping {

        public Files {
            paths = List.copyOf(paths);
        }
    }

    /** Text and tables with their shape, as Word, Excel and browsers leave them: HTML, whole or a piece. */
    record Page(String html) implements Clipping {}

    /** Plain text, in which TABs part the cells of tables. */
    record Words(String text) implements Clipping {}
}
