package vn.sokehoach.core.usecase.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.Succession;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** What names of agencies have to keep to: each means one agency, and no two of one agency hold on the same day. */
final class NameRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private NameRules() {}

    /**
     * A name as it is kept.
     *
     * @throws Refused where nothing was typed, or another agency of the owner is called so
     */
    static String free(String typed, AgencyId of, KnownAgencies known) throws Refused {
        String name = TypedText.line(typed);
        if (name.isEmpty()) {
            throw new Refused(Refusal.Code.AGENCY_NAME_MISSING);
        }
        Optional<Agency> other = known.named(of.owner(), name).filter(agency -> !agency.id().equals(of));
        if (other.isPresent()) {
            throw new Refused(Refusal.Code.AGENCY_NAME_TAKEN, name, other.get().nameOn(null));
        }
        return name;
    }

    /**
     * The names with one more that holds from a day on; the last one until the day before.
     *
     * @throws Refused where the agency has ended or its last name began later
     */
    static List<ValidName> followed(Agency agency, String name, LocalDate from) throws Refused {
        List<ValidName> names = new ArrayList<>(ended(agency, from));
        names.add(new ValidName(name, from, null));
        return names;
    }

    /**
     * The names of which the last holds until the day before this one.
     *
     * @throws Refused where the agency has ended or its last name began later
     */
    static List<ValidName> ended(Agency agency, LocalDate from) throws Refused {
        ValidName last = agency.names().getLast();
        if (last.to() != null) {
            throw new Refused(Refusal.Code.AGENCY_NAME_ENDED, last.name(), DAY.format(last.to()));
        }
        if (last.from() != null && !from.isAfter(last.from())) {
            throw new Refused(Refusal.Code.AGENCY_NAME_OVERLAPS, last.name(), DAY.format(last.from()));
        }
        List<ValidName> names = new ArrayList<>(agency.names());
        names.set(names.size() - 1, new ValidName(last.name(), last.from(), from.minusDays(1)));
        return names;
    }

    /**
     * Refuses what is done to an agency that went into another by a recorded reorganisation.
     *
     * @throws Refused where it did
     */
    static void requireStanding(Agency agency, KnownAgencies known) throws Refused {
        Optional<Succession> end = known.successions()
                .endOf(agency.id())
                .filter(_ -> agency.names().getLast().to() != null);
        if (end.isPresent()) {
            throw new Refused(Refusal.Code.AGENCY_ENDED, agency.nameOn(null),
                    known.find(end.get().after()).nameOn(null));
        }
    }

    /** Whether two texts are the same name. */
    static boolean same(String one, String other) {
        return VietnameseText.tight(one).equals(VietnameseText.tight(other));
    }
}
