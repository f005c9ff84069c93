package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;

/** A printed table of any other columns: their widths follow what they hold. */
record GeneralForm() implements PrintedForm {
    private static final int WIDE = 5;
    private static final double NUMBER_WIDTH = 12;
    /** Millimetres of a character at 12 points, generously. */
    private static final double CHARACTER = 2.4;
    private static final double PADDING = 3;
    private static final double NARROWEST = 14;

    @Override
    public boolean fits(FormShape shape) {
        return true;
    }

    @Override
    public List<Column> columns(Appendix appendix, FormShape shape) {
        List<Double> widths = widths(appendix, shape);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < shape.uses().size(); column++) {
            ColumnUse use = shape.uses().get(column);
            boolean numbers = shape.kind() == AppendixKind.INDICATORS
                    && (use == ColumnUse.TARGET || use == ColumnUse.OTHER);
            columns.add(new Column(widths.get(column), alignment(use), numbers));
        }
        return columns;
    }

    @Override
    public PageSetup page(FormShape shape) {
        return shape.uses().size() > WIDE ? Pages.LYING : Pages.UPRIGHT;
    }

    private static Alignment alignment(ColumnUse use) {
        return switch (use) {
            case NUMBER, UNIT, TARGET, DEADLINE -> Alignment.CENTRE;
            case CONTENT -> Alignment.JUSTIFIED;
            case AGENCY, OTHER -> Alignment.LEFT;
        };
    }

    /** Longest words stay whole where the page allows it; what is left over is shared by how much text there is. */
    private List<Double> widths(Appendix appendix, FormShape shape) {
        List<Double> narrow = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int column = 0; column < shape.uses().size(); column++) {
            boolean number = shape.uses().get(column) == ColumnUse.NUMBER;
            narrow.add(
                    Math.max(number ? NUMBER_WIDTH : NARROWEST, longestWord(appendix, column) * CHARACTER + PADDING));
            shares.add(number ? 0 : Math.sqrt(1 + letters(appendix, column)));
        }
        double page = page(shape).printableWidth();
        double least = narrow.stream().mapToDouble(Double::doubleValue).sum();
        double rest = Math.max(0, page - least);
        double share = Math.max(1, shares.stream().mapToDouble(Double::doubleValue).sum());
        double scale = Math.min(1, page / least);
        List<Double> widths = new ArrayList<>();
        for (int column = 0; column < narrow.size(); column++) {
            widths.add(narrow.get(column) * scale + rest * shares.get(column) / share);
        }
        return widths;
    }

    private static int longestWord(Appendix appendix, int column) {
        return texts(appendix, column).flatMap(text -> Stream.of(text.split("\\s+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static long letters(Appendix appendix, int column) {
        return texts(appendix, column).mapToLong(String::length).sum();
    }

    private static Stream<String> texts(Appendix appendix, int column) {
        Stream<List<String>> body = appendix.rows().stream().filter(row -> row.level() > 0).map(AppendixRow::cells);
        return Stream.concat(Stream.of(appendix.table().columns()), body)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column));
    }
}
