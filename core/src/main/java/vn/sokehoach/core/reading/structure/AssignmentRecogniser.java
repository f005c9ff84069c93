package vn.sokehoach.core.reading.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyDirectory.Prefix;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Assignment;

/**
 * Recognises who leads and who cooperates, from the beginning of a task ("Sở A chủ trì, phối hợp với Sở B ...") or from
 * its end ("Đơn vị chủ trì: Sở A; đơn vị phối hợp: Sở B").
 */
public final class AssignmentRecogniser {

    private static final Pattern ADDRESS = Pattern.compile(
            "^(?iu:giao|đề nghị|yêu cầu|phân công|giao trách nhiệm cho|giao nhiệm vụ cho)\\s+(?:(?iu:cho)\\s+)?");
    private static final Pattern LEADS =
            Pattern.compile("^[\\s,]*(?iu:là (?:cơ quan|đơn vị) )?(?iu:chịu trách nhiệm )?(?iu:chủ trì)");
    private static final Pattern COOPERATES = Pattern.compile(
            "^[\\s,;]*(?:(?iu:chủ trì|chủ động|có trách nhiệm|chịu trách nhiệm|thực hiện|tham mưu)[\\s,;]*){0,3}(?iu:và\\s+)?(?iu:phối hợp)"
                    + "(?iu:\\s+chặt chẽ)?(?iu:\\s*cùng với|\\s*với|\\s*cùng)?\\s*");
    private static final Pattern END_OF_LIST =
            Pattern.compile("\\s*(?:[:;.]|,?\\s*(?iu:để\\s|và\\s+)?(?iu:tổ chức|thực hiện"
                    + "|triển khai|tham mưu|tiếp tục|đẩy mạnh|tăng cường|tập trung|xây dựng|nghiên cứu|rà soát|theo dõi|hướng dẫn"
                    + "|kiểm tra|đôn đốc|tiến hành|thường xuyên|phát triển|nâng cao|thúc đẩy|khẩn trương|chủ động|bảo đảm|đảm bảo"
                    + "|đề xuất|thực thi|hoàn thành|hoàn thiện|tổng hợp|quản lý|trình|xử lý|ban hành|phổ biến|tuyên truyền)(?![\\p{L}]))");
    private static final Pattern AT_END = Pattern.compile(
            "(?iu)(?:^|[\\s(;.–-])(?:(?:cơ quan|đơn vị)\\s+)?chủ trì(?:\\s+thực hiện)?\\s*:\\s*(?<lead>[^;.:()]+)"
                    + "(?:[;.,]?\\s*(?:(?:cơ quan|đơn vị)\\s+)?phối hợp(?:\\s+thực hiện)?\\s*:\\s*(?<coop>[^.:()]+))?[.;)]*\\s*$");
    private static final Pattern COOPERATES_AT_END = Pattern.compile(
            "(?iu)^(?:(?:cơ quan|đơn vị)\\s+)?phối hợp(?:\\s+thực hiện)?\\s*:\\s*(?<coop>[^:()]+?)[.;]*\\s*$");

    private final AgencyDirectory directory;

    public AssignmentRecogniser(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** The assignment that a paragraph begins with; empty where it begins with no agency. */
    public Optional<Assignment> atStart(String text) {
        Matcher address = ADDRESS.matcher(text);
        int from = address.find() ? address.end() : 0;
        return directory.leading(text.substring(from)).map(lead -> led(lead, text.substring(from + lead.end())));
    }

    /** Whether a paragraph says at its beginning that an agency leads or cooperates, not merely names one. */
    public boolean isExplicit(String text) {
        Matcher address = ADDRESS.matcher(text);
        int from = address.find() ? address.end() : 0;
        return directory.leading(text.substring(from))
                .map(lead -> text.substring(from + lead.end()))
                .filter(rest -> LEADS.matcher(rest).find() || COOPERATES.matcher(rest).find())
                .isPresent();
    }

    /** Whether a paragraph is nothing but agencies: the heading of an agency-first plan. */
    public boolean isAgencyAlone(String text) {
        return directory.leading(text)
                .map(lead -> text.substring(lead.end()))
                .filter(rest -> rest.matches("[\\s:.;]*"))
                .isPresent();
    }

    private Assignment led(Prefix lead, String rest) {
        Matcher cooperates = COOPERATES.matcher(rest);
        String partners = cooperates.find() ? partners(rest.substring(cooperates.end())) : null;
        return assignment(lead.mentions(), partners);
    }

    private Assignment assignment(List<AgencyMention> lead, @Nullable String partners) {
        return new Assignment(lead, partners, partners == null ? List.of() : directory.mentions(partners), List.of());
    }

    /** The list of partners, verbatim, up to the verb or the colon. */
    private @Nullable String partners(String text) {
        int known = directory.leading(text).map(Prefix::end).orElse(0);
        Matcher end = END_OF_LIST.matcher(text);
        boolean goesOn = known > 0 && !text.substring(known).matches("(?s)\\s*(?:[,;]|(?iu:và)\\s).*");
        int stop = goesOn ? known : end.find(known) ? end.start() : text.length();
        String list = text.substring(0, stop).strip().replaceAll("[,;:.\\s]+$", "");
        return list.isEmpty() ? null : list;
    }

    /** The assignment that a paragraph states with "chủ trì:" at its end; empty where it states none. */
    public Optional<Assignment> atEnd(String text) {
        Matcher stated = AT_END.matcher(text);
        if (!stated.find()) {
            return Optional.empty();
        }
        String coop = stated.group("coop");
        return Optional.of(assignment(directory.mentions(stated.group("lead").strip()),
                coop == null ? null : coop.strip().replaceAll("[,;\\s]+$", "")));
    }

    /** The partners that a line of their own names ("Đơn vị phối hợp: ..."); empty where it is another line. */
    public Optional<String> partnersLine(String text) {
        Matcher stated = COOPERATES_AT_END.matcher(text);
        return stated.find() ? Optional.of(stated.group("coop").strip()) : Optional.empty();
    }

    /** The same assignment with these partners. */
    Assignment withPartners(Assignment assignment, String partners) {
        return assignment(assignment.lead(), partners);
    }
}
