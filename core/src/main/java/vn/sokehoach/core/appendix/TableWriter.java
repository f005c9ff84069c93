package vn.sokehoach.core.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import vn.sokehoach.core.plan.Heading;

/** Writes tables as one file of a kind: a sheet, or pages from a new one on, for each table, in their order. */
public interface TableWriter {

    /**
     * Writes the file, which opens on the first table.
     *
     * @param tables at least one
     * @param title  the document's title property
     * @param author the document's author property
     */
    void write(List<AppendixTable> tables, String title, String author, OutputStream out) throws IOException;

    /** Writes the file with the title and the issuer of its plan as its properties, empty where the plan has none. */
    default void write(List<AppendixTable> tables, Heading heading, OutputStream out) throws IOException {
        write(tables, Objects.requireNonNullElse(heading.title(), ""),
                Objects.requireNonNullElse(heading.issuer(), ""), out);
    }
}
