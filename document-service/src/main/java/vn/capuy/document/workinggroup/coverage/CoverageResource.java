package vn.capuy.document.workinggroup.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Which communes and towns working groups direct, over HTTP. */
@Path("/working-groups/coverage")
@Tag(name = "Working groups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageResource {
    private static final String PLACES = "Communes and towns with the working groups that direct them on a day";
    private static final String PLACES_DESCRIPTION =
            "With `state=NONE` those without a group, with `SEVERAL` those with two or more. Groups are told by how many;"
                    + " their references only where they exist for the caller. `Accept: text/csv` or XLSX gives the whole list.";

    private final CoverageQueries queries;

    CoverageResource(CoverageQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readWorkingGroupCoverage",
            summary = "How many communes and towns working groups direct on a day",
            description = "Of an organisation that stands within the scope that day.")
    public CoverageView read(@BeanParam @Valid CoverageParameters asked) {
        return queries.summary(asked);
    }

    @GET
    @Path("/places")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listWorkingGroupPlaces", summary = PLACES, description = PLACES_DESCRIPTION)
    public Page<PlaceRow> places(
            @BeanParam @Valid CoverageParameters asked,
            @Parameter(description = "Only those that stand so.") @QueryParam("state") PlaceState state,
            @BeanParam @Valid PageRequest page) {
        return queries.places(asked, state, page);
    }

    @GET
    @Path("/places")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listWorkingGroupPlaces", summary = PLACES, description = PLACES_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid CoverageParameters asked, @QueryParam("state") PlaceState state) {
        return ListExport.of("working-group-places", PlaceRow.class, page -> queries.places(asked, state, page));
    }
}
