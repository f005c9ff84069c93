package vn.sokehoach.architecture.violation.core.usecase;

import java.net.InetAddress;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_NETWORK)
final class LooksUpAName {
    Object address(String host) throws java.io.IOException {
        return InetAddress.getByName(host);
    }
}
