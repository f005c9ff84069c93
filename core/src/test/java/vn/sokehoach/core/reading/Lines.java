package vn.sokehoach.core.reading;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.source.Source;

/** Paragraphs of a text given line by line; a line between two stars is bold. */
public final class Lines {

    private Lines() {}

    /** The paragraphs of the lines that are not blank, numbered from 1. */
    public static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(paragraph(line, paragraphs.size() + 1)));
        return paragraphs;
    }

    private static Paragraph paragraph(String line, int block) {
        String words = line.strip();
        boolean bold = words.startsWith("*") && words.endsWith("*");
        String text = bold ? words.substring(1, words.length() - 1) : words;
        return new Paragraph(text, null, new Shape(Role.BODY, bold, false, false),
                new Source("plan.txt", block, null, null, null, 0, text.length()));
    }
}
