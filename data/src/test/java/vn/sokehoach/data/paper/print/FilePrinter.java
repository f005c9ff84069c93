package vn.sokehoach.data.paper.print;

import java.lang.reflect.Proxy;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;

/** A printer that takes PDF files and keeps what it was sent last. */
final class FilePrinter {
    private byte[] sent = {};
    private PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();

    byte[] sent() {
        return sent;
    }

    PrintRequestAttributeSet wishes() {
        return wishes;
    }

    PrintService service() {
        return answering(PrintService.class, (method, arguments) -> switch (method) {
            case "isDocFlavorSupported" -> arguments[0].equals(DocFlavor.BYTE_ARRAY.PDF);
            case "createPrintJob" -> job();
            case "getName" -> "In tệp";
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private DocPrintJob job() {
        return answering(DocPrintJob.class, (_, arguments) -> {
            sent = (byte[]) ((Doc) arguments[0]).getPrintData();
            wishes = (PrintRequestAttributeSet) arguments[1];
            return null;
        });
    }

    private interface Answers {
        Object to(String method, Object[] arguments) throws Exception;
    }

    private static <T> T answering(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (_, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
