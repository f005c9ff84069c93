package vn.sokehoach.core.reading.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Citations.NamedAppendix;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.phrase.AppendixMentions;
import vn.sokehoach.core.reading.structure.Caption;

/** Which appendices the text of a plan names, and which stand in its files. */
final class AppendixNames {

    private AppendixNames() {}

    /** The plan's own appendices that the running text points to, each number once. */
    static List<NamedAppendix> named(List<ReadFile> files) {
        Map<String, NamedAppendix> named = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> file.zones().body().stream())
                .filter(paragraph -> !isCaption(paragraph))
                .flatMap(paragraph -> AppendixMentions.find(paragraph.text(), paragraph.source()).stream())
                .forEach(each -> named.putIfAbsent(each.no(), each));
        return List.copyOf(named.values());
    }

    /** The numbers of all captions; a caption that stands alone in the text, without a table or a basis, is one too. */
    static List<String> printed(List<ReadFile> files) {
        return files.stream()
                .flatMap(file -> Stream.concat(file.captions().stream().filter(caption -> !caption.isEmpty()),
                        file.zones()
                                .body()
                                .stream()
                                .filter(AppendixNames::isCaption)
                                .map(line -> Caption.of(List.of(line)))))
                .map(Caption::no)
                .distinct()
                .toList();
    }

    private static boolean isCaption(Paragraph paragraph) {
        return Caption.isFirstLine(paragraph.text());
    }
}
