package vn.sokehoach.architecture.violation.data.html;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_NETWORK)
final class OpensAnAddress {
    byte[] fetched(URL address) throws IOException {
        try (InputStream stream = address.openStream()) {
            return stream.readAllBytes();
        }
    }
}
