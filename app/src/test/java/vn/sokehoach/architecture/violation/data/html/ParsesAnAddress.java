package vn.sokehoach.architecture.violation.data.html;

import java.io.IOException;
import java.net.URL;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_NETWORK)
final class ParsesAnAddress {
    Document page(URL address) throws IOException {
        return Jsoup.parse(address, 1_000);
    }
}
