package vn.sokehoach.architecture.violation.core.plan;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_NETWORK)
final class OpensAChannel {
    SocketChannel channel() throws IOException {
        return SocketChannel.open();
    }
}
