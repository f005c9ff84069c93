package vn.sokehoach.data.difference;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;

/** What the things of two books are called. */
final class ThingNames {
    private final Function<UUID, Stream<PlanParts>> plans;
    private final Map<UUID, Map<UUID, String>> known = new HashMap<>();

    /** @param plans a plan's parts in both books, as far as they have it */
    ThingNames(Function<UUID, Stream<PlanParts>> plans) {
        this.plans = plans;
    }

    /** "" where there is nothing to call it by but its subject. */
    String of(Thing thing, Sides sides) {
        UUID plan = thing.plan();
        return switch (sides.either()) {
            case KeptDocument document -> document.file().name();
            case Attachment attachment -> attachment.file().name();
            case Agency agency -> agency.names().isEmpty() ? agency.id().code() : agency.names().getLast().name();
            case HolidayYear year -> String.valueOf(year.year());
            case Kit kit -> kit.to().agencyName() + " " + kit.to().period();
            case FormReceipt receipt -> receipt.file();
            case ProgressEntry entry -> ofPart(plan, entry.subject().id());
            case Measurement measured -> join(ofPart(plan, measured.subject().indicator()), measured.period());
            case TaskLink link -> join(ofPart(link.first().plan(), link.first().task()),
                    "– " + ofPart(link.second().plan(), link.second().task()));
            case CarriedWork carried -> ofPart(plan, carried.work());
            case ClosedGroup closed -> ofPart(plan, closed.group());
            default -> thing.id().getFirst() instanceof UUID part ? ofPart(plan, part) : "";
        };
    }

    private static String join(String name, String more) {
        return (name + " " + more).strip();
    }

    private String ofPart(@Nullable UUID plan, UUID part) {
        return plan == null ? "" : known.computeIfAbsent(plan, this::names).getOrDefault(part, "");
    }

    private Map<UUID, String> names(UUID plan) {
        return plans.apply(plan)
                .flatMap(parts -> parts.names().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (now, _) -> now));
    }
}
