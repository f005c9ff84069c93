package vn.sokehoach.core.store;

import java.util.List;
import vn.sokehoach.core.agency.Agency;

/** The agencies that are kept, of all provinces. */
public interface AgencyStore {

    /** All agencies, by owner and code. */
    List<Agency> all();
}
