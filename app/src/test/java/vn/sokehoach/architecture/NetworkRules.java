package vn.sokehoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.Set;

/** Nothing reaches beyond this machine, and nothing is handed to a library that would. */
final class NetworkRules {
    /** Methods of libraries that load what an address names. */
    private static final Set<String> LOADING = Set.of("parse", "read", "load", "loadXML", "getImage", "createImage",
            "connect", "setURL", "createFont", "loadFont");
    /** Things of the screen that load what a text names, whatever the text. */
    private static final List<String> OF_SCREEN =
            List.of("javafx.scene.image.Image", "javafx.scene.image.ImageView");

    private NetworkRules() {}

    static ArchRule network(String root) {
        DescribedPredicate<JavaClass> packages = resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..",
                "javax.naming..", "com.sun.net..", "javafx.scene.web..", "javafx.scene.media..", "javax.xml.ws..");
        DescribedPredicate<JavaClass> sockets = belongToAnyOf(java.net.Socket.class, java.net.ServerSocket.class,
                java.net.DatagramSocket.class, InetAddress.class, NetworkInterface.class,
                AsynchronousSocketChannel.class, org.jsoup.Connection.class)
                .or(assignableTo(SocketAddress.class))
                .or(assignableTo(NetworkChannel.class))
                .or(assignableTo(URLConnection.class));
        return noClasses().should()
                .dependOnClassesThat(packages.or(sockets))
                .orShould()
                .callCodeUnitWhere(describe("it opens an address", NetworkRules::opensAddress))
                .orShould()
                .callCodeUnitWhere(describe("it lets a library load an address", NetworkRules::loadsAddress));
    }

    /**
     * A parser follows what a file names unless it is told not to: it is told in one place. The writer of Word documents
     * fills POI's own classes and parses nothing but the styles that ship with it.
     */
    static ArchRule xml(String root) {
        return noClasses().that(DescribedPredicate.not(resideInAnyPackage(root + ".data.opc..", root + ".data.docx..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..",
                        "javax.xml.validation..", "javax.xml.xpath..", "org.apache.xmlbeans..")
                        .or(belongToAnyOf(javax.xml.stream.XMLInputFactory.class,
                                org.apache.poi.util.XMLHelper.class)));
    }

    private static boolean opensAddress(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(URL.class)
                && Set.of("openConnection", "openStream", "getContent").contains(call.getName());
    }

    private static boolean loadsAddress(JavaCall<?> call) {
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        boolean address = parameters.stream()
                .anyMatch(type -> type.isEquivalentTo(URL.class) || type.isEquivalentTo(java.net.URI.class));
        boolean text = !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(String.class);
        boolean screen = OF_SCREEN.contains(call.getTargetOwner().getName());
        boolean foreign = !call.getTargetOwner().getPackageName().startsWith("vn.sokehoach");
        return foreign && address && LOADING.contains(call.getName())
                || screen && text && call.getName().equals("<init>");
    }
}
