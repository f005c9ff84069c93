package vn.sokehoach.data.foreign;

import static vn.sokehoach.data.foreign.Specimen.HOST;
import static vn.sokehoach.data.foreign.Specimen.NUMBERS;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages of HTML that would fetch or run something. */
final class HostilePages {

    private HostilePages() {}

    static List<Specimen> all() {
        return List.of(
                page("tai-ve.html", "<img src='http://" + HOST + "/a.png'><img src='//" + NUMBERS + "/b.png'>"
                        + "<iframe src='https://" + HOST + "/c'></iframe><object data='ftp://" + HOST + "/d'></object>"
                        + "<link rel=stylesheet href='http://" + HOST + "/e.css'>"
                        + "<table background='http://" + HOST + "/f.gif'><tr><td>1</table>",
                        "EXTERNAL_LINK: 6, " + HOST + ", " + NUMBERS),
                page("kieu.html", "<style>@import \"http://" + HOST + "/a.css\"; p { background: url( 'http://"
                        + NUMBERS + "/b.png') }</style><p style='list-style-image:url(//" + HOST + "/c)'>x",
                        "EXTERNAL_LINK: 3, " + HOST + ", " + NUMBERS),
                page("chuyen.html",
                        "<meta http-equiv=Refresh content='0; URL=http://" + HOST + "/tiep'><base href='http://"
                                + HOST + "/'>",
                        "EXTERNAL_LINK: 2, " + HOST),
                page("chay.html", "<script src='http://" + HOST + "/a.js'></script><script>fetch('/b')</script>"
                        + "<p onclick='c()'>x</p><a href=' javascript:d()'>y</a>",
                        "SCRIPT: 4, " + HOST + ", script, onclick, …"),
                page("cua-word.html", "<link rel=File-List href='file:///C:/Tam/clip_filelist.xml'>"
                        + "<img src='file:///C:/Tam/clip_image001.png'><img src='anh/so-do.png'>"
                        + "<img src='data:image/png;base64,AAAA'><a href='http://" + HOST + "/'>trang</a>"));
    }

    private static Specimen page(String name, String hostile, String... told) {
        String page = "<!DOCTYPE html PUBLIC \"x\" \"http://" + HOST + "/x.dtd\"><html><head></head><body><p>"
                + Specimen.WORDS + "</p>" + hostile + "</body></html>";
        return new Specimen(name, page.getBytes(StandardCharsets.UTF_8), told);
    }
}
