package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.data.pdf.drawing.Glyph;
import vn.sokehoach.data.pdf.drawing.Page;

/** Finds the lines on which the characters of a page, or of a cell, stand. */
final class LineFinder {
    /** Characters this near, in points, stand on one line. */
    private static final double ONE_LINE = 1.6;
    /** A gap this wide, in heights of the font, parts texts that stand side by side. */
    private static final double SIDE_BY_SIDE = 2.4;
    /** A gap under or over such a one may be as narrow as this; lines stand no further apart than that. */
    private static final double NARROW = 0.6;
    private static final double NEXT = 3;
    private static final double SMALL = 0.85;
    /** The narrowest blank where blanks are drawn, and where none are: justified lines squeeze them. */
    private static final double DRAWN = 0.45;
    private static final double UNDRAWN = 0.17;
    private static final double FEW_BLANKS = 0.08;

    private final double narrow;
    private final FontTrust trust = new FontTrust();

    private LineFinder(double narrow) {
        this.narrow = narrow;
    }

    /** A finder for a document that draws its blanks, or leaves gaps instead. */
    static LineFinder of(List<Page> pages) {
        long all = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        long blanks = pages.stream().flatMap(page -> page.glyphs().stream()).filter(Glyph::isBlank).count();
        return new LineFinder(blanks > all * FEW_BLANKS ? DRAWN : UNDRAWN);
    }

    /** The lines from top to bottom, those side by side from left to right. */
    List<TextLine> lines(List<Glyph> glyphs) {
        List<Row> rows = rows(withoutRepeats(glyphs));
        attachSmall(rows);
        List<List<Gap>> gaps = new ArrayList<>(rows.stream().map(row -> row.gaps(SIDE_BY_SIDE)).toList());
        for (int at = 0; at < rows.size(); at++) {
            if (gaps.get(at).isEmpty()) {
                gaps.set(at, gapsOfNeighbours(rows, gaps, at));
            }
        }
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> pieces(rows.get(at), gaps.get(at)).stream())
                .sorted(Comparator.comparingDouble(TextLine::baseline).thenComparingDouble(TextLine::left))
                .toList();
    }

    private static List<Glyph> withoutRepeats(List<Glyph> glyphs) {
        Map<Spot, List<Integer>> places = new HashMap<>();
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            List<Integer> same = places.computeIfAbsent(
                    new Spot(glyph.text(), Math.round(glyph.baseline() / ONE_LINE)), none -> new ArrayList<>());
            int repeated = firstRepeated(glyph, same, kept);
            if (repeated >= 0) {
                kept.set(repeated, kept.get(repeated).asBold());
            } else {
                same.add(kept.size());
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static int firstRepeated(Glyph glyph, List<Integer> same, List<Glyph> kept) {
        for (int at : same) {
            if (glyph.repeats(kept.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static List<Row> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Row> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || glyph.baseline() - rows.getLast().baseline > ONE_LINE) {
                rows.add(new Row(glyph.baseline()));
            }
            rows.getLast().glyphs.add(glyph);
        }
        rows.removeIf(row -> row.glyphs.stream().allMatch(Glyph::isBlank));
        rows.forEach(Row::settle);
        return rows;
    }

    /** Raised and lowered characters go to the line beside whose characters they stand. */
    private static void attachSmall(List<Row> rows) {
        for (Row small : List.copyOf(rows)) {
            rows.stream()
                    .filter(row -> row != small && small.size < row.size * SMALL && row.spans(small.baseline))
                    .min(Comparator.comparingDouble(row -> Math.abs(row.baseline - small.baseline)))
                    .ifPresent(row -> row.takeNeighbours(small));
        }
        rows.removeIf(row -> row.glyphs.stream().allMatch(Glyph::isBlank));
        rows.forEach(Row::order);
    }

    /** A narrower gap over or under a wide one parts the same two texts. */
    private static List<Gap> gapsOfNeighbours(List<Row> rows, List<List<Gap>> gaps, int at) {
        Row row = rows.get(at);
        return IntStream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < rows.size())
                .filter(other -> Math.abs(rows.get(other).baseline - row.baseline) < NEXT * row.size)
                .boxed()
                .filter(other -> gaps.get(other).size() == 1)
                .flatMap(other -> row.gaps(NARROW).stream().filter(gap -> gap.lies(gaps.get(other).getFirst())))
                .limit(1)
                .toList();
    }

    private List<TextLine> pieces(Row row, List<Gap> gaps) {
        List<TextLine> pieces = new ArrayList<>();
        List<Glyph> rest = row.glyphs;
        for (Gap gap : gaps) {
            List<Glyph> piece = rest.stream().filter(glyph -> glyph.left() < gap.from).toList();
            add(piece, row, pieces);
            rest = rest.stream().filter(glyph -> glyph.left() >= gap.from).toList();
        }
        add(rest, row, pieces);
        return pieces;
    }

    /** Characters whose width counts backwards may leave a piece without any. */
    private void add(List<Glyph> piece, Row row, List<TextLine> pieces) {
        if (!piece.stream().allMatch(Glyph::isBlank)) {
            pieces.add(LineWords.line(piece, row.baseline, narrow, trust));
        }
    }

    /** A character and the line, counted from the top, on which it stands. */
    private record Spot(String text, long line) {}

    /** A stretch of a line without characters. */
    private record Gap(double from, double to) {

        boolean lies(Gap within) {
            return from >= within.from - 1 && from < within.to || to > within.from && to <= within.to + 1
                    || from < within.from && to > within.to;
        }
    }

    /** Characters on one baseline. */
    private static final class Row {
        private final double baseline;
        private final List<Glyph> glyphs = new ArrayList<>();
        private double size;

        Row(double baseline) {
            this.baseline = baseline;
        }

        void settle() {
            size = TextLine.usualSize(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
            order();
        }

        /** Where nothing stands for so many heights of the font. */
        List<Gap> gaps(double heights) {
            List<Gap> gaps = new ArrayList<>();
            double end = Double.MAX_VALUE;
            for (Glyph glyph : glyphs) {
                if (!glyph.isBlank()) {
                    if (glyph.left() - end > heights * size) {
                        gaps.add(new Gap(end, glyph.left()));
                    }
                    end = end == Double.MAX_VALUE ? glyph.right() : Math.max(end, glyph.right());
                }
            }
            return gaps;
        }

        /** From left to right; marks that have no width stay behind their letter. */
        void order() {
            glyphs.sort(Comparator.comparingDouble(Glyph::left));
        }

        boolean spans(double other) {
            return other > baseline - size * 0.7 && other < baseline + size * 0.35;
        }

        void takeNeighbours(Row small) {
            List<Glyph> taken = small.glyphs.stream().filter(this::isBeside).toList();
            small.glyphs.removeAll(taken);
            glyphs.addAll(taken);
        }

        private boolean isBeside(Glyph other) {
            return glyphs.stream()
                    .anyMatch(glyph -> !glyph.isBlank() && other.left() < glyph.right() + size
                            && other.right() > glyph.left() - size);
        }
    }
}
