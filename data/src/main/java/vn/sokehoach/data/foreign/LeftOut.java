package vn.sokehoach.data.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/** What was left out of a document because it lies elsewhere, is a file of its own or would run; one problem for each kind. */
public final class LeftOut {
    private static final int MOST_NAMES = 3;

    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private final Map<Code, Set<String>> names = new EnumMap<>(Code.class);

    /** Content that lies elsewhere: an address or a path, of which only the host or the file's name is told. */
    public void link(String target) {
        add(Code.EXTERNAL_LINK, ShortName.of(target));
    }

    /** A file or an object of another program within the document, by its name. */
    public void embedded(String name) {
        add(Code.EMBEDDED_FILE, ShortName.of(name));
    }

    /** Something that would run, by what it is or what it would start. */
    public void script(String name) {
        add(Code.SCRIPT, ShortName.of(name));
    }

    private void add(Code code, String name) {
        counts.merge(code, 1, Integer::sum);
        Set<String> known = names.computeIfAbsent(code, none -> new LinkedHashSet<>());
        if (known.size() <= MOST_NAMES) {
            known.add(name);
        }
    }

    /** The same document, with these problems behind its own. */
    public SourceDocument toldIn(SourceDocument document) {
        List<DraftProblem> problems = new ArrayList<>(document.problems());
        problems.addAll(problems(document.file()));
        return new SourceDocument(document.file(), document.blocks(), problems);
    }

    /** At most one problem of each kind; empty where nothing was left out. */
    public List<DraftProblem> problems(String file) {
        return counts.entrySet()
                .stream()
                .map(entry -> new DraftProblem(entry.getKey(),
                        List.of(entry.getValue().toString(), names(entry.getKey())), file, null))
                .toList();
    }

    private String names(Code code) {
        Set<String> known = names.getOrDefault(code, Set.of());
        String first = String.join(", ", known.stream().limit(MOST_NAMES).toList());
        return known.size() > MOST_NAMES ? first + ", …" : first;
    }
}
