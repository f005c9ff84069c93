package vn.sokehoach.core.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.core.watch.WorkWatch;

/** Writes tables as one file of a kind: a sheet, or pages from a new one on, for each table, in their order. */
public interface TableWriter {

    /**
     * Writes the file, which opens on the first table.
     *
     * @param tables at least one
     * @param title  the document's title property
     * @param author the document's author property
     */
    default void write(List<AppendixTable> tables, String title, String author, OutputStream out) throws IOException {
        write(tables, title, author, out, WorkWatch.NONE);
    }

    /** The same; the watch hears how far it is, and whoever ends it there leaves a file that is not whole. */
    void write(List<AppendixTable> tables, String title, String author, OutputStream out, WorkWatch watch)
            throws IOException;

    /** Writes the file with the title and the issuer of its plan as its properties, empty where the plan has none. */
    default void write(List<AppendixTable> tables, Heading heading, OutputStream out) throws IOException {
        write(tables, heading, out, WorkWatch.NONE);
    }

    /** The same with a watch. */
    default void write(List<AppendixTable> tables, Heading heading, OutputStream out, WorkWatch watch)
            throws IOException {
        write(tables, Objects.requireNonNullElse(heading.title(), ""),
                Objects.requireNonNullElse(heading.issuer(), ""), out, watch);
    }

    /** A tally of rows of these tables, each of which is done twice: laid out, then written. */
    static WorkTally tally(List<AppendixTable> tables, WorkWatch watch) {
        return new WorkTally(watch, 2 * tables.stream().mapToLong(table -> table.rows().size()).sum());
    }
}
