package vn.sokehoach.data.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The caption of an appendix whose number, title and basis a converter ran together in one paragraph. */
public final class GluedCaption {
    private static final Pattern GLUED =
            Pattern.compile("(?s)\\s*((?:Phụ lục|PHỤ LỤC|Phụ Lục)\\s+(?:[IVX]+|\\d{1,2}))(?:\\*{1,3})?"
                    + "(\\p{Lu}\\p{Lu}[^(*]{5,}?)(?:\\*{0,5}(\\((?:Ban hành )?[Kk]èm theo.*\\))\\*{0,3})?\\s*");

    private GluedCaption() {}

    /** The same blocks, a glued caption as up to three paragraphs; repaired letters count in the first. */
    public static List<Draft> parted(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft instanceof Draft.Text text ? parted(text) : Stream.of(draft))
                .toList();
    }

    private static Stream<Draft> parted(Draft.Text text) {
        Matcher glued = GLUED.matcher(text.text());
        if (!glued.matches()) {
            return Stream.of(text);
        }
        return Stream.of(1, 2, 3)
                .flatMap(group -> Optional.ofNullable(glued.group(group)).stream())
                .map(words -> words.equals(glued.group(1)) ? text.withText(words)
                        : new Draft.Text(words, text.mark(), text.shape(), text.joins(), text.place()));
    }
}
