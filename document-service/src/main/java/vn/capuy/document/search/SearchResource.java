package vn.capuy.document.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.paging.PageRequest;

/** The search over HTTP. */
@Path("/search")
@Tag(name = "Search", description = "Finds documents by their words, and by number and symbol as people type them.")
@RunOnVirtualThread
public class SearchResource {
    private static final int LONGEST = 500;

    private final SearchService service;
    private final SuggestionService suggestions;

    public SearchResource(SearchService service, SuggestionService suggestions) {
        this.service = service;
        this.suggestions = suggestions;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "searchDocuments",
            summary = "Search documents",
            description =
                    "All words must stand in one place: in number, type and abstract together, in one clause, or in one file"
                            + " (of a long text, in one part of 5,000 words). `\"words in this order\"` is a phrase, `-word` must"
                            + " stand neither there nor in the abstract, the last word may be unfinished. Diacritics do not"
                            + " matter, nor where a tone mark is put (uỷ, ủy); what has the diacritics that were typed comes"
                            + " first, then what has them otherwise, then what only begins so; within each, abstracts before"
                            + " clauses before files, and the latest first.\n\nUp to 1,000 documents are counted. Where there"
                            + " are more, `total.exact` is false and the facets tell of the latest 1,000; pages go on to the"
                            + " end all the same. Nothing of a document that the caller may not know, or into which his"
                            + " clearance does not let him look, is found, counted or shown. A search that takes the database"
                            + " too long is broken off (503).")
    public SearchAnswer search(
            @Parameter(
                            description = "What is looked for.",
                            example = "\"nông thôn mới\" kế hoạch -2021",
                            required = true)
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = LONGEST)
                    String q,
            @BeanParam @Valid SearchFilter filter,
            @BeanParam @Valid PageRequest page) {
        return service.search(q, filter, page);
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "suggestSearches",
            summary = "What may be meant by what was typed so far",
            description =
                    "Documents by number and symbol, documents whose abstract begins so, and how abstracts go on. From what"
                            + " the caller may know alone, of the latest 200 documents that match.")
    public SuggestionsView suggest(
            @Parameter(description = "What was typed so far.", example = "xay dung nong th", required = true)
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = LONGEST)
                    String q) {
        return suggestions.suggest(q);
    }
}
