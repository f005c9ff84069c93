package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.LineWidth;

/**
 * The room in which running lines, or those of a cell, stand; in points.
 *
 * @param left    where full lines begin
 * @param right   where full lines end
 * @param leading from line to line within a paragraph, in heights of the font
 * @param broken  the width in characters at which lines were broken by hand, before they were full; none where they were not
 * @param hanging where labels stand whose paragraphs hang
 */
record Measure(double left, double right, double leading, LineWidth broken, HangingLabels hanging) {
    /** As far as a line of a paragraph in a cell stands from its border where nothing else tells. */
    private static final double PADDING = 5.4;
    private static final double BLANK = 0.25;
    private static final double SLACK = 0.35;
    private static final double SHORT = 0.75;
    /** So few lines do not tell where full lines end; margins are mostly alike. */
    private static final int FEW_LINES = 10;
    private static final double RAGGED = 0.12;
    private static final double WIDER = 1.25;
    private static final LineWidth UNBROKEN = new LineWidth(0);
    private static final double USUAL_LEADING = 1.15;

    /**
     * The room of these lines.
     *
     * @param pages each list the lines of one page from top to bottom
     * @param width of these pages
     */
    static Measure of(List<List<TextLine>> pages, double width) {
        List<TextLine> lines = pages.stream().flatMap(List::stream).toList();
        double left = share(lines.stream().map(TextLine::left).toList(), 0.05);
        double longest = share(lines.stream().map(TextLine::right).toList(), 0.97);
        double right = lines.size() < FEW_LINES ? Math.max(longest, width - left) : longest;
        Measure strict = new Measure(left, right, leading(pages), UNBROKEN, HangingLabels.of(pages));
        return strict.isBroken(pages)
                ? new Measure(left, right, strict.leading, LineWidth.usual(lines.stream().map(TextLine::text).toList()),
                        HangingLabels.NONE)
                : strict;
    }

    /** The room of a cell. */
    static Measure of(Box cell, List<TextLine> lines, double leading) {
        double first = lines.stream().mapToDouble(TextLine::left).min().orElse(cell.left());
        double last = lines.stream().mapToDouble(TextLine::right).max().orElse(cell.right());
        double padding = Math.clamp(Math.min(first - cell.left(), cell.right() - last), 1, PADDING);
        return between(cell.left() + padding, cell.right() - padding, leading);
    }

    /** The room between two places, of lines of which nothing else is known. */
    static Measure between(double left, double right, double leading) {
        return new Measure(left, right, leading, UNBROKEN, HangingLabels.NONE);
    }

    private static double share(List<Double> places, double share) {
        List<Double> sorted = places.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    /** The step from line to line that is met most often, among steps that are no gaps. */
    private static double leading(List<List<TextLine>> pages) {
        Map<Long, Integer> steps = new TreeMap<>();
        for (List<TextLine> page : pages) {
            for (int at = 1; at < page.size(); at++) {
                double step = page.get(at).baseline() - page.get(at - 1).baseline();
                double heights = step / Math.max(1, page.get(at).size());
                if (heights > 0.8 && heights < 4) {
                    steps.merge(Math.round(heights * 20), 1, Integer::sum);
                }
            }
        }
        return steps.entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(step -> step.getKey() / 20.0)
                .orElse(USUAL_LEADING);
    }

    /** Lines that go on in the middle of a sentence although the word would have fitted on the line before. */
    private boolean isBroken(List<List<TextLine>> pages) {
        List<Boolean> early = new ArrayList<>();
        for (List<TextLine> page : pages) {
            for (int at = 1; at < page.size(); at++) {
                TextLine next = page.get(at);
                if (Character.isLowerCase(next.text().codePointAt(0)) && !Label.begins(next.text())) {
                    early.add(!isFull(page.get(at - 1), next));
                }
            }
        }
        return early.stream().filter(Boolean::booleanValue).count() > early.size() * RAGGED;
    }

    /** Whether the first word of the next line would not have fitted behind a line. */
    boolean isFull(TextLine line, TextLine next) {
        if (broken.isWrapped()) {
            return broken.isFilled(line.text(), next.text());
        }
        double wanted = line.width() + BLANK * line.size() + next.firstWord();
        double room = isCentred(line) ? right - left : right - line.left();
        return wanted > room - SLACK * line.size();
    }

    /** Whether more than a line's step lies between two lines of one page. */
    boolean isGap(TextLine line, TextLine next) {
        return next.baseline() - line.baseline() > leading * WIDER * Math.max(line.size(), next.size());
    }

    /** Whether a line stands in the middle, with room on both sides. */
    boolean isCentred(TextLine line) {
        double before = line.left() - left;
        double behind = right - line.right();
        double near = line.width() < SHORT * (right - left) ? line.size() / 2 : 1.5;
        return before > line.size() && Math.abs(before - behind) < near && !Label.begins(line.text());
    }
}
