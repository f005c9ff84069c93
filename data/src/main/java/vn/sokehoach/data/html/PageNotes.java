package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a page: two short links that point to one another, the earlier in the text, the later before the
 * note. What surrounds the later one alone is the note.
 */
final class PageNotes {
    private static final Pattern SIGN = Pattern.compile("[\\[(]?(\\d{1,3}|[ivxl]{1,6}|\\*{1,3})[\\])]?");
    /** The links that Word and LibreOffice write: a piece of a document may lack the notes themselves. */
    private static final Pattern TO_NOTE = Pattern.compile("#(?:_ftn\\d+|_edn\\d+|sd(?:foot|end)note\\d+sym)");
    private static final int NEAR = 3;

    private final Map<Element, String> signs = new IdentityHashMap<>();
    private final Map<Element, Integer> marksWithin = new IdentityHashMap<>();
    private final Set<Element> references = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, String> notes = new IdentityHashMap<>();

    private PageNotes() {}

    /** The notes of a page. */
    static PageNotes in(Document page) {
        PageNotes notes = new PageNotes();
        notes.find(page.getElementsByTag("a").stream().filter(PageNotes::isShortLink).toList());
        return notes;
    }

    /** Whether this link in the text points to a note. */
    boolean isReference(Element element) {
        return references.contains(element);
    }

    /** Whether this link stands before a note and points back. */
    boolean isSign(Element element) {
        return signs.containsKey(element);
    }

    /** The mark of the note that this element holds; null where it is none. */
    @Nullable
    String markOfNote(Element element) {
        return notes.get(element);
    }

    private static boolean isShortLink(Element link) {
        return link.attr("href").startsWith("#") && SIGN.matcher(Words.in(link)).matches();
    }

    private void find(List<Element> links) {
        Map<String, Element> byName = new HashMap<>();
        links.forEach(link -> names(link).forEach(name -> byName.putIfAbsent(name, link)));
        Set<Element> before = new HashSet<>();
        for (Element link : links) {
            Element other = byName.get(target(link));
            boolean mutual = other != null && other != link && names(link).contains(target(other));
            if (mutual && before.contains(other)) {
                Matcher sign = SIGN.matcher(Words.in(link));
                signs.put(link, sign.matches() ? sign.group(1) : "");
            } else if (mutual || TO_NOTE.matcher(link.attr("href")).matches()) {
                references.add(link);
            }
            before.add(link);
        }
        signs.keySet().forEach(this::count);
        references.forEach(this::count);
        signs.forEach((sign, mark) -> notes.put(around(sign), mark));
    }

    private static String target(Element link) {
        return link.attr("href").substring(1);
    }

    /** By what a link can be pointed at: its own name, or one of what closely surrounds it. */
    private static List<String> names(Element link) {
        List<String> names = new ArrayList<>(List.of(link.attr("name"), link.id()));
        Element around = link.parent();
        for (int steps = 0; steps < NEAR && around != null; steps++, around = around.parent()) {
            names.add(around.id());
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private void count(Element mark) {
        mark.parents().forEach(parent -> marksWithin.merge(parent, 1, Integer::sum));
    }

    private Element around(Element sign) {
        Element note = sign;
        while (note.parent() != null && !note.parent().normalName().equals("body")
                && marksWithin.getOrDefault(note.parent(), 0) == 1) {
            note = note.parent();
        }
        return note;
    }
}
