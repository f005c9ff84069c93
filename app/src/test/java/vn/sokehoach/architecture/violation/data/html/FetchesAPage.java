package vn.sokehoach.architecture.violation.data.html;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_NETWORK)
final class FetchesAPage {
    Document page(String address) throws IOException {
        return Jsoup.connect(address).get();
    }
}
