package vn.sokehoach.core.edit.table;

import java.util.UUID;
import vn.sokehoach.core.plan.Appendix;

/** Takes a row out of a printed table; a merge that began in it begins in the next. */
public final class RowRemoval {
    private RowRemoval() {}

    /** The appendix without the row with this id. */
    public static Appendix without(Appendix appendix, UUID row) {
        TableBody body = new TableBody(appendix);
        body.lines().removeIf(line -> line.id().equals(row));
        return body.appendix();
    }
}
