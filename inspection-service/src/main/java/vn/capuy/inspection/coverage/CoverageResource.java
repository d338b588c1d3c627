package vn.capuy.inspection.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.PageRequest;

/** Coverage of organisations and members, and the order in which it suggests to look at them. */
@Path("/coverage")
@Tag(name = "Coverage", description = "When each organisation and member was last looked at, and who never was.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageResource {
    private static final String ORGANISATIONS =
            "The Party organisations under one, each with when it was last looked at";
    private static final String MEMBERS = "The members under an organisation, each with when he was last looked at";
    private static final String DESCRIPTION =
            "Who never was first, then who was not for longest. Inspections and supervisions count that exist for the caller"
                    + " and were not stopped; those of a predecessor count for its successors, and are told as such. As a file"
                    + " (`Accept: text/csv` or XLSX) the whole list. That he read of these cases is in the journal.";

    private final CoverageService service;
    private final SuggestionService suggestions;

    CoverageResource(CoverageService service, SuggestionService suggestions) {
        this.service = service;
        this.suggestions = suggestions;
    }

    @GET
    @Path("/organisations")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listOrganisationCoverage", summary = ORGANISATIONS, description = DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such organisation within the account's scope")
    public CoveragePage<OrganisationCoverage> organisations(
            @BeanParam @Valid CoverageFilter filter, @BeanParam @Valid PageRequest page) {
        return service.organisations(filter, page);
    }

    @GET
    @Path("/organisations")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listOrganisationCoverage", summary = ORGANISATIONS, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response organisationsFile(@BeanParam @Valid CoverageFilter filter) {
        return service.organisationsFile(filter);
    }

    @GET
    @Path("/members")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listMemberCoverage", summary = MEMBERS, description = DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such organisation within the account's scope")
    public CoveragePage<MemberCoverage> members(
            @BeanParam @Valid CoverageFilter filter, @BeanParam @Valid PageRequest page) {
        return service.members(filter, page);
    }

    @GET
    @Path("/members")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listMemberCoverage", summary = MEMBERS, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response membersFile(@BeanParam @Valid CoverageFilter filter) {
        return service.membersFile(filter);
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "suggestCoverage",
            summary = "An order in which to look at organisations and members in a year, each point with its reason",
            description = "Only an order: no rating and no threshold, and nobody is judged by it. Each point names the"
                    + " records behind it and the weight that an administrator can change (`/limits`); of open denunciations"
                    + " only the number is told. Of members those who hold a post.")
    @APIResponse(responseCode = "404", description = "There is no such committee within the account's scope")
    public SuggestionsView suggestions(@BeanParam @Valid SuggestionFilter filter) {
        return suggestions.of(filter);
    }
}
