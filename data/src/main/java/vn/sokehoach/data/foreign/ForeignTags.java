package vn.sokehoach.data.foreign;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of HTML would load, send or run when a browser opened it. */
public final class ForeignTags {
    /** Which attribute of an element a browser follows by itself. */
    private static final Map<String, String> LOADED = Map.ofEntries(Map.entry("img", "src"),
            Map.entry("image", "src"), Map.entry("iframe", "src"), Map.entry("frame", "src"),
            Map.entry("embed", "src"), Map.entry("object", "data"), Map.entry("link", "href"),
            Map.entry("audio", "src"), Map.entry("video", "src"), Map.entry("source", "src"),
            Map.entry("track", "src"), Map.entry("input", "src"), Map.entry("base", "href"),
            Map.entry("v:imagedata", "src"), Map.entry("bgsound", "src"));
    private static final Pattern OF_STYLE =
            Pattern.compile(
                    "(?i)(?:url\\s*\\(|@import)\\s{0,9}[\"']?\\s{0,9}((?:https?:|ftp:|file:)?//[^\\s\"')]{1,200})");
    private static final Pattern REFRESH = Pattern.compile("(?i)url\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([^\\s\"']{1,200})");
    private static final Pattern RUNNING = Pattern.compile("(?i)\\s*(?:javascript|vbscript):.*", Pattern.DOTALL);

    private final LeftOut found = new LeftOut();

    private ForeignTags() {}

    /** What is found in a page. */
    public static LeftOut in(Document page) {
        ForeignTags tags = new ForeignTags();
        page.stream().forEach(tags::look);
        return tags.found;
    }

    private void look(Element element) {
        String name = element.normalName();
        String address = element.attr(LOADED.getOrDefault(name, "background"));
        if (name.equals("script")) {
            found.script(element.hasAttr("src") ? element.attr("src") : "script");
        } else if (name.equals("style")) {
            style(element.data());
        } else if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            Matcher refresh = REFRESH.matcher(element.attr("content"));
            if (refresh.find()) {
                found.link(refresh.group(1));
            }
        } else if (ShortName.isRemote(address)) {
            found.link(address);
        }
        own(element);
    }

    private void own(Element element) {
        style(element.attr("style"));
        element.attributes().forEach(attribute -> {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.matches("on[a-z]{3,30}") || RUNNING.matcher(attribute.getValue()).matches()) {
                found.script(key);
            }
        });
    }

    private void style(String style) {
        Matcher loaded = OF_STYLE.matcher(style);
        while (loaded.find()) {
            found.link(loaded.group(1));
        }
    }
}
