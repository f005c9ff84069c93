package vn.sokehoach.app.appendix;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files that a person can have tables written to. */
public enum ExportFormat {
    XLSX, PDF, DOCX;

    /** As the command line names it, and as file names end: "xlsx". */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file with the ending of this kind, which is put behind its name where it is missing. */
    Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith("." + code());
        return ends ? file : file.resolveSibling(name + "." + code());
    }
}
