package vn.capuy.document.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Prints registers. What is printed leaves the house, so each is told in the journal. */
@ApplicationScoped
class BookPrinter {
    private final Organisation organisation;
    private final Journal journal;
    private final CallerLanguage language;
    private final Caller caller;
    private final Clock clock;

    BookPrinter(Organisation organisation, Journal journal, CallerLanguage language, Caller caller, Clock clock) {
        this.organisation = organisation;
        this.journal = journal;
        this.language = language;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a paper is written. */
    enum Form {
        PDF(Pdf.MEDIA_TYPE, "pdf", Pdf.MOST_PIECES),
        /** Its model is held whole while it is written. */
        DOCX(Docx.MEDIA_TYPE, "docx", 4 * Pdf.MOST_PIECES);

        private final String mediaType;
        private final String ending;
        private final int mostPieces;

        Form(String mediaType, String ending, int mostPieces) {
            this.mediaType = mediaType;
            this.ending = ending;
            this.mostPieces = mostPieces;
        }

        private void write(Paper paper, OutputStream out) throws IOException {
            if (this == PDF) {
                Pdf.write(paper, out);
            } else {
                Docx.write(paper, out);
            }
        }
    }

    /**
     * The register as a file.
     *
     * @param org whose it is
     * @param pages its lines, page by page
     * @throws ProblemException (409) where it is too long for one paper
     */
    @Transactional
    <T extends Record> Response print(
            BookForm<T> form, String org, int year, Form as, Function<PageRequest, Page<T>> pages) {
        List<T> lines = lines(pages, as.mostPieces / form.columns().size() - 10);
        String name =
                organisation.find(org).map(unit -> language.of(unit.name())).orElse(org);
        Paper paper =
                form.paper(new BookForm.Printed(name, year, language.get(), caller.account(), clock.instant()), lines);
        journal.write("register.printed", "register", form.code(), org, Map.of("year", year, "lines", lines.size()));
        var body = new ByteArrayOutputStream();
        try {
            as.write(paper, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(body.toByteArray(), as.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + form.code() + "-register-" + year + "." + as.ending + "\"")
                .build();
    }

    private static <T> List<T> lines(Function<PageRequest, Page<T>> pages, int most) {
        var lines = new ArrayList<T>();
        String after = null;
        do {
            Page<T> page = pages.apply(PageRequest.of(PageRequest.LARGEST, after));
            lines.addAll(page.items());
            after = page.next();
            if (lines.size() > most) {
                throw ProblemException.of(ProblemType.CONFLICT, "book.too-large", Map.of("most", most));
            }
        } while (after != null);
        return lines;
    }
}
