package vn.sokehoach.app.intake;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.content.ReportingAgency;
import vn.sokehoach.core.usecase.directory.NewAgency;

/** A real plan whose collectives are resolved by the directory, so that forty agencies report on it. */
final class FortyAgencies {
    static final int ALL = 40;

    private FortyAgencies() {}

    /** Names members of the collectives that have none yet, until so many agencies report. */
    static void resolve(Office office, Plan plan) throws Exception {
        String owner = ReportingAgency.of(plan, office.book().agencies().all()).getFirst().id().owner();
        List<Agency> open = ReportingAgency.of(plan, office.book().agencies().all())
                .stream()
                .map(agency -> office.book()
                        .agencies()
                        .all()
                        .stream()
                        .filter(each -> each.id().equals(agency.id()))
                        .findFirst()
                        .orElseThrow())
                .filter(agency -> agency.kind() == Agency.Kind.COLLECTIVE && agency.members().isEmpty())
                .toList();
        int others = ReportingAgency.of(plan, office.book().agencies().all()).size() - open.size();
        int needed = ALL - others;
        for (int at = 0; at < open.size(); at++) {
            int share = needed / (open.size() - at);
            needed -= share;
            List<AgencyId> members = new ArrayList<>();
            for (int member = 1; member <= share; member++) {
                members.add(office.editingAgencies()
                        .add(new NewAgency(owner, "Đơn vị " + (char) ('A' + at) + member, Agency.Kind.DISTRICT, null,
                                null), "thử")
                        .id());
            }
            office.editingAgencies().setMembers(open.get(at).id(), members, "thử");
        }
    }
}
