package vn.sokehoach.data.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.opc.XmlElement;

/** The lists that a document defines (part "numbering"). */
final class Lists {
    private static final int DEEPEST = 8;

    private final Map<Integer, XmlElement> definitions = new HashMap<>();
    private final Map<Integer, XmlElement> lists = new HashMap<>();
    private final Styles styles;

    Lists(Optional<XmlElement> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            root.children("abstractNum").forEach(each -> put(definitions, each.attribute("abstractNumId"), each));
            root.children("num").forEach(each -> put(lists, each.attribute("numId"), each));
        });
    }

    private static void put(Map<Integer, XmlElement> map, @Nullable String id, XmlElement element) {
        if (id != null && id.matches("\\d{1,9}")) {
            map.putIfAbsent(Integer.valueOf(id), element);
        }
    }

    /** The definition on which a list counts; several lists may share one. Empty where the list is not defined. */
    Optional<Integer> definition(int list) {
        return definition(list, DEEPEST);
    }

    private Optional<Integer> definition(int list, int patience) {
        Optional<Integer> own = Optional.ofNullable(lists.get(list))
                .flatMap(found -> ListLevel.whole(found.child("abstractNumId")))
                .filter(definitions::containsKey);
        Optional<String> linked = own.map(definitions::get)
                .flatMap(found -> found.child("numStyleLink"))
                .map(XmlElement::val);
        return linked.isEmpty() || patience == 0 ? own
                : linked.flatMap(styles::listOf)
                        .filter(other -> other != list)
                        .flatMap(other -> definition(other, patience - 1))
                        .or(() -> own);
    }

    /** A level of a list (from 0) with the list's own changes; empty where it is not defined. */
    Optional<ListLevel> level(int list, int level) {
        Optional<XmlElement> override = override(list, level);
        Optional<ListLevel> replaced = override.flatMap(found -> found.child("lvl")).map(ListLevel::of);
        return replaced.or(() -> definition(list).map(definitions::get)
                .flatMap(found -> child(found, "lvl", level))
                .map(ListLevel::of));
    }

    /** The number with which this list begins a level anew, whatever was counted before; empty where it goes on. */
    Optional<Integer> startOverride(int list, int level) {
        return override(list, level).flatMap(found -> ListLevel.whole(found.child("startOverride")));
    }

    /** The level (from 0) that is bound to a paragraph style. */
    int levelOfStyle(int list, @Nullable String style) {
        for (int level = 0; style != null && level <= DEEPEST; level++) {
            if (level(list, level).filter(found -> style.equals(found.style())).isPresent()) {
                return level;
            }
        }
        return 0;
    }

    private Optional<XmlElement> override(int list, int level) {
        return Optional.ofNullable(lists.get(list)).flatMap(found -> child(found, "lvlOverride", level));
    }

    private static Optional<XmlElement> child(XmlElement parent, String name, int level) {
        return parent.children(name).filter(each -> Integer.toString(level).equals(each.attribute("ilvl"))).findFirst();
    }
}
