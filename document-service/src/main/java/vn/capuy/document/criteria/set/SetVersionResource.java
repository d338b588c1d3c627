package vn.capuy.document.criteria.set;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Versions of a set over HTTP. */
@Path("/criteria-sets/{code}/versions")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SetVersionResource {
    private static final String IF_MATCH = "The ETag of the version from which this change is made.";
    private static final String INDICATORS = "The indicators of a version, in their order";

    private final CriteriaSetService service;
    private final CriteriaSetQueries queries;

    SetVersionResource(CriteriaSetService service, CriteriaSetQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterCriteriaSetVersion",
            summary = "Enter a version of a set, whole",
            description =
                    "With its criteria, indicators and the targets that are known. End the version before it first: on"
                            + " any day one is in force. An indicator without a target is left to a person until a target is"
                            + " entered.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = SetContent.class)))
    @APIResponse(responseCode = "409", description = "Another version is in force on some of its days")
    public Response enter(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @NotNull @Valid NewSetVersion body,
            @Context UriInfo uri) {
        SetContent entered = service.enter(code, body);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(entered.version().edition())
                        .build())
                .tag(Versions.tag(entered.version().version()))
                .entity(entered)
                .build();
    }

    @GET
    @Path("/{edition}")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "readCriteriaSetVersion",
            summary = "A version of a set with its criteria, indicators and targets")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = SetContent.class)))
    public Response read(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(example = "2021-2025") @PathParam("edition") String edition) {
        // No 304: a target is entered without a new version of the version.
        SetContent found = queries.content(code, edition);
        return Answers.changed(found.version().version(), found);
    }

    @GET
    @Path("/{edition}/indicators")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listCriteriaIndicators", summary = INDICATORS)
    public Page<SetContent.Indicator> indicators(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(example = "2021-2025") @PathParam("edition") String edition,
            @BeanParam @Valid PageRequest page) {
        return queries.indicators(queries.version(code, edition).id(), page);
    }

    @GET
    @Path("/{edition}/indicators")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listCriteriaIndicators", summary = INDICATORS)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("code") String code, @PathParam("edition") String edition) {
        var version = queries.version(code, edition).id();
        return ListExport.of(
                "criteria-indicators", SetContent.Indicator.class, page -> queries.indicators(version, page));
    }

    @POST
    @Path("/{edition}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "endCriteriaSetVersion",
            summary = "End a version of a set",
            description = "From the day after, units are held against its successor. Figures of earlier days stay.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = SetContent.class)))
    @APIResponse(responseCode = "409", description = "It has ended or was voided before")
    public Response end(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(example = "2021-2025") @PathParam("edition") String edition,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VersionEnding body) {
        SetContent ended = service.end(code, edition, ifMatch, body);
        return Answers.changed(ended.version().version(), ended);
    }

    @POST
    @Path("/{edition}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidCriteriaSetVersion",
            summary = "Void a version that was entered by mistake",
            description =
                    "Units are no longer held against it. Values that name its indicators stay readable and count nowhere.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = SetContent.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidVersion(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(example = "2021-2025") @PathParam("edition") String edition,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        SetContent voided = service.voidFor(code, edition, ifMatch, body.reason());
        return Answers.changed(voided.version().version(), voided);
    }
}
