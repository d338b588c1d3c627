package vn.capuy.document.workinggroup.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.founding.FoundedBody;
import vn.capuy.document.steering.SteeringAccess;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Prints who sits in a body on a day. What is printed leaves the house, so each is told in the journal. */
@ApplicationScoped
class MembersPrinter {
    private final SteeringAccess committees;
    private final WorkingGroupAccess groups;
    private final GroupMemberQueries queries;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final Journal journal;
    private final Clock clock;

    MembersPrinter(
            SteeringAccess committees,
            WorkingGroupAccess groups,
            GroupMemberQueries queries,
            Organisation organisation,
            CallerLanguage language,
            Journal journal,
            Clock clock) {
        this.committees = committees;
        this.groups = groups;
        this.queries = queries;
        this.organisation = organisation;
        this.language = language;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param onDay today when null */
    @Transactional
    Response committee(UUID id, LocalDate onDay, String mediaType) {
        return print("steering-committee", committees.find(id), onDay, mediaType);
    }

    /** @param onDay today when null */
    @Transactional
    Response group(UUID id, LocalDate onDay, String mediaType) {
        return print("working-group", groups.find(id), onDay, mediaType);
    }

    private Response print(String subject, Optional<FoundedBody> found, LocalDate onDay, String mediaType) {
        FoundedBody known = found.orElseThrow(ProblemException::notFound);
        LocalDate day = onDay == null ? VietnamTime.today(clock) : onDay;
        String founder = organisation
                .find(known.foundedBy())
                .map(unit -> language.of(unit.name()))
                .orElse(known.foundedBy());
        var body = new PrintedBody(
                subject,
                language.of(known.name()),
                known.foundedBy(),
                founder,
                known.decision(),
                day,
                clock.instant(),
                queries.sitting(known.id(), day));
        byte[] bytes = bytes(new MembersPaper(body, language.get()).paper(), mediaType);
        journal.write(
                "group-member.printed",
                subject,
                known.id(),
                known.foundedBy(),
                Map.of("onDay", day, "members", body.members().size()));
        String ending = mediaType.equals(Pdf.MEDIA_TYPE) ? "pdf" : "docx";
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"group-members." + ending + "\"")
                .build();
    }

    private static byte[] bytes(Paper paper, String mediaType) {
        var out = new ByteArrayOutputStream();
        try {
            if (mediaType.equals(Pdf.MEDIA_TYPE)) {
                Pdf.write(paper, out);
            } else {
                Docx.write(paper, out);
            }
        } catch (PaperTooLarge e) {
            throw ProblemException.of(ProblemType.CONFLICT, "group.sheet.too-large");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
