package vn.sokehoach.architecture.violation.app.browse;

import javafx.scene.image.Image;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_NETWORK)
final class LoadsAPicture {
    Image picture(String address) {
        return new Image(address);
    }
}
