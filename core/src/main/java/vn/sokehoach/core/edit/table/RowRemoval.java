package vn.sokehoach.core.edit.table;

import java.util.UUID;
import java.util.function.Predicate;
import vn.sokehoach.core.plan.Appendix;

/** Takes rows out of a printed table; a merge that began in it begins in the next. */
public final class RowRemoval {
    private RowRemoval() {}

    /** The appendix without the row with this id. */
    public static Appendix without(Appendix appendix, UUID row) {
        return without(appendix, row::equals);
    }

    /** The appendix without the rows of these ids. */
    public static Appendix without(Appendix appendix, Predicate<UUID> rows) {
        TableBody body = new TableBody(appendix);
        return body.lines().removeIf(line -> rows.test(line.id())) ? body.appendix() : appendix;
    }
}
