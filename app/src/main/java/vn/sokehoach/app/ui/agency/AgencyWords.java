package vn.sokehoach.app.ui.agency;

import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.overview.AgencyPage.Link;

/** Puts names with their validity, and who came before and after, into words. */
public record AgencyWords(Messages messages) {

    /** "Sở Tài chính, từ 01/03/2025". */
    public String of(ValidName name) {
        if (name.from() == null && name.to() == null) {
            return name.name();
        }
        if (name.to() == null) {
            return messages.get("agency.since", name.name(), Days.day(name.from()));
        }
        return name.from() == null ? messages.get("agency.until", name.name(), Days.day(name.to()))
                : messages.get("agency.between", name.name(), Days.day(name.from()), Days.day(name.to()));
    }

    /** "Sở Nội vụ, từ 01/03/2025"; without a day where no source supports one. */
    public String of(Link link) {
        return link.since() == null ? link.name() : messages.get("agency.since", link.name(), Days.day(link.since()));
    }
}
