package vn.sokehoach.architecture.violation.data.html;

import java.io.InputStream;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

public final class InnocentPage {
    InputStream shipped() {
        return InnocentPage.class.getResourceAsStream("page.html");
    }

    Document parsed(String text) {
        return Jsoup.parse(text, "");
    }

    String host(String address) {
        return URI.create(address).getHost();
    }
}
