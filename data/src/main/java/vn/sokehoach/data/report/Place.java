package vn.sokehoach.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.report.ReportPlace;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.report.UnusableTemplate.Reason;

/** A named place in the text of a paragraph, from here to there with its brackets. */
record Place(ReportPlace named, int start, int end) {
    private static final Pattern WRITTEN = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern LONE = Pattern.compile("\\{\\{|}}");
    /** So much of the text beside a broken place is told. */
    private static final int BESIDE = 30;

    /**
     * The places of a paragraph, in their order.
     *
     * @throws UnusableTemplate where one is unknown or broken
     */
    static List<Place> in(String text) throws UnusableTemplate {
        List<Place> places = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(text);
        int behind = 0;
        while (matcher.find()) {
            refuseLone(text, behind, matcher.start());
            if (matcher.group(1).contains("{{")) {
                throw broken(text, matcher.start());
            }
            String name = matcher.group(1).strip();
            ReportPlace place = ReportPlace.named(name)
                    .orElseThrow(() -> new UnusableTemplate(Reason.UNKNOWN_PLACE, "{{" + name + "}}"));
            places.add(new Place(place, matcher.start(), matcher.end()));
            behind = matcher.end();
        }
        refuseLone(text, behind, text.length());
        return places;
    }

    private static void refuseLone(String text, int from, int to) throws UnusableTemplate {
        Matcher lone = LONE.matcher(text).region(from, to);
        if (lone.find()) {
            throw broken(text, lone.start());
        }
    }

    /** Tells the words behind brackets that open, before brackets that close. */
    private static UnusableTemplate broken(String text, int at) {
        boolean opens = text.charAt(at) == '{';
        int start = opens ? at : Math.max(0, at - BESIDE);
        int end = opens ? Math.min(text.length(), at + BESIDE) : at + 2;
        return new UnusableTemplate(Reason.BROKEN_PLACE, text.substring(start, end).strip());
    }

    /** Whether nothing else stands in the paragraph. */
    boolean isAlone(String text) {
        return text.substring(0, start).isBlank() && text.substring(end).isBlank();
    }
}
