package vn.sokehoach.data.foreign;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.stream.Stream;

/**
 * A process's own door to the network, nailed up: whoever knocks is told on the standard output and sent away.
 *
 * <p>Datagram sockets of java.net make their channels past it: the drill that traces the whole program sees those.
 */
public final class WatchedNetwork {
    static final String KNOCK = "KNOCK ";
    private static final PrintStream OUT = System.out;

    private WatchedNetwork() {}

    /** From now on every socket made by java.net is told; names and channels are, where the process was started for it. */
    static void watch() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(told("socket"));
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException(told("server socket"));
        });
    }

    private static String told(String what) {
        OUT.println(KNOCK + what);
        return what;
    }

    /** Looks up nothing. */
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            return new InetAddressResolver() {
                @Override
                public Stream<java.net.InetAddress> lookupByName(String host, LookupPolicy policy)
                        throws UnknownHostException {
                    throw new UnknownHostException(told("name " + host));
                }

                @Override
                public String lookupByAddress(byte[] address) throws UnknownHostException {
                    throw new UnknownHostException(told("address"));
                }
            };
        }

        @Override
        public String name() {
            return "watched";
        }
    }

    /** Opens nothing. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw new SocketException(told("datagram channel"));
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw new SocketException(told("datagram channel"));
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw new SocketException(told("server channel"));
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw new SocketException(told("channel"));
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw new IOException("no pipe");
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw new IOException("no selector");
        }
    }

    /** Knocks in every way that a library could, so that it is known to be heard. */
    static void knock() {
        attempt(() -> java.net.InetAddress.getByName("thu-1.invalid"));
        attempt(() -> new Socket("thu-2.invalid", 80).close());
        attempt(() -> new Socket("192.0.2.1", 80).close());
        attempt(() -> new ServerSocket(0).close());
        attempt(() -> SocketChannel.open().close());
        attempt(() -> ServerSocketChannel.open().close());
        attempt(() -> DatagramChannel.open().close());
        attempt(() -> java.net.URI.create("http://thu-3.invalid/a").toURL().openStream().close());
        attempt(() -> java.net.URI.create("ftp://thu-4.invalid/a").toURL().openStream().close());
        attempt(() -> java.net.URI.create("https://192.0.2.1/a").toURL().openStream().close());
    }

    /** Something that ought to fail. */
    private interface Attempt {
        void make() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
            OUT.println("NOT HEARD");
        } catch (IOException | RuntimeException sentAway) {
            // as it should be
        }
    }
}
