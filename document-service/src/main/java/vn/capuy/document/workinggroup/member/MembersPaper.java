package vn.capuy.document.workinggroup.member;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.TableBuilder;
import vn.capuy.platform.paper.Text;

/** Danh sách thành viên, as it goes with the decision that founds a steering committee or a working group. */
final class MembersPaper {
    /** Cells of a row. */
    static final int COLUMNS = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PrintedBody body;
    private final Language language;

    MembersPaper(PrintedBody body, Language language) {
        this.body = body;
        this.language = language;
    }

    Paper paper() {
        var paper = Paper.in(language)
                .title(say("title") + " – " + body.name())
                .madeAt(body.madeAt())
                .page(Page.a4(20, 12))
                .paragraph(Text.ofBold(body.founder()), Alignment.START)
                .heading(say("title"))
                .paragraph(Text.ofBold(body.name()), Alignment.CENTRE);
        if (body.decision() != null) {
            paper.paragraph(Text.of(say("decision", Map.of("decision", body.decision()))), Alignment.CENTRE);
        }
        return paper.paragraph(Text.ofItalic(say("on-day", Map.of("date", DAY.format(body.onDay())))), Alignment.CENTRE)
                .table(this::table)
                .paragraph(Text.of(say("total", Map.of("count", body.members().size()))), Alignment.START)
                .build();
    }

    private TableBuilder table(TableBuilder table) {
        table.column(1, Alignment.CENTRE)
                .columns(4, 5, 3, 4)
                .head(say("number"), say("name"), say("office"), say("function"), say("charged-with"));
        int number = 0;
        for (GroupMemberView member : body.members()) {
            number++;
            table.row(
                    Integer.toString(number),
                    name(member),
                    Stream.of(member.office(), member.organisationName())
                            .filter(each -> each != null)
                            .collect(Collectors.joining(", ")),
                    member.function().title().in(language),
                    member.chargedWith() == null ? "" : member.chargedWith());
        }
        return table;
    }

    private String name(GroupMemberView member) {
        if (member.memberName() == null) {
            return say("by-office");
        }
        return Boolean.FALSE.equals(member.inOffice())
                ? member.memberName() + " (" + say("left-office") + ")"
                : member.memberName();
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, ?> arguments) {
        return Messages.say(language, "group.sheet." + key, arguments);
    }
}
