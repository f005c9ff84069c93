package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.structure.Caption;
import vn.sokehoach.core.reading.structure.HeadingRecogniser;
import vn.sokehoach.core.reading.structure.ZoneFinder;
import vn.sokehoach.core.reading.structure.Zones;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.text.VietnameseText;

/** A file with the zones of its text, before it is known with which others it makes a plan. */
record ReadFile(SourceFile file, SourceDocument document, Zones zones, Heading heading, List<Caption> captions) {

    static ReadFile of(SourceFile file, SourceDocument document) {
        Zones zones = ZoneFinder.find(document.blocks());
        return new ReadFile(file, document, zones, HeadingRecogniser.recognise(zones),
                zones.appendices().stream().map(zone -> Caption.of(zone.caption())).toList());
    }

    /** What files of one plan have in common: the plan's number, or the line that says what they belong to. */
    private Optional<String> plan() {
        return Optional.ofNullable(number()).or(() -> basis().map(VietnameseText::tight));
    }

    @Nullable
    String number() {
        return heading.number() != null ? heading.number()
                : basis().map(HeadingRecogniser::citedNumber).orElse(null);
    }

    Optional<String> basis() {
        return captions.stream().map(Caption::basis).filter(java.util.Objects::nonNull).findFirst();
    }

    /** The files by plan, in their order; a file that names no plan is one of its own. */
    static List<List<ReadFile>> byPlan(List<ReadFile> files) {
        List<List<ReadFile>> plans = new ArrayList<>();
        for (ReadFile file : files) {
            plans.stream()
                    .filter(plan -> file.plan().isPresent() && plan.getFirst().plan().equals(file.plan()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<ReadFile> plan = new ArrayList<>();
                        plans.add(plan);
                        return plan;
                    })
                    .add(file);
        }
        return plans;
    }
}
