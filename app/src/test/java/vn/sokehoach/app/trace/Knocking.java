package vn.sokehoach.app.trace;

import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;

/** A program that turns to the network of this machine itself, to try the tracer on. */
final class Knocking {
    private Knocking() {}

    /** Knocks at two doors behind which nobody is. */
    public static void main(String[] arguments) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", 9)) {
            socket.getOutputStream().write(0);
        } catch (ConnectException nobody) {
            // as expected
        }
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("127.0.0.2"), 9));
        }
    }
}
