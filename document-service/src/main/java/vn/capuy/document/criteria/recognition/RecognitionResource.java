package vn.capuy.document.criteria.recognition;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
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
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;
import vn.capuy.platform.ruling.RulingView;

/** Recognitions over HTTP. */
@Path("/criteria-recognitions")
@Tag(name = "Recognitions", description = "Decisions by which units were recognised.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecognitionResource {
    private static final String LIST = "Recognitions, by the days of the decisions";
    private static final String IF_MATCH = "The ETag from which this change is made.";

    private final RecognitionService service;
    private final RecognitionQueries queries;

    RecognitionResource(RecognitionService service, RecognitionQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRecognitions", summary = LIST)
    public Page<RecognitionView> list(@BeanParam @Valid RecognitionFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRecognitions", summary = LIST)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RecognitionFilter filter) {
        return ListExport.of("criteria-recognitions", RecognitionView.class, page -> queries.list(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "recogniseUnit",
            summary = "Enter the decision that recognised a unit",
            description =
                    "A unit that had not attained the set by what was measured and judged, that was not registered, or an authority that is not known to be the competent one, is put to a person, who judges each rule with a ground.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = RecognitionView.class)))
    @APIResponse(responseCode = "409", description = "A recognition of the unit holds on that day")
    @APIResponse(
            responseCode = "422",
            description = "A regulation is not met, or a person has yet to judge; every finding is listed")
    public Response enter(@NotNull @Valid NewRecognition body, @Context UriInfo uri) {
        RecognitionView entered = service.recognise(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readRecognition", summary = "One recognition")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = RecognitionView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        RecognitionView found = queries.find(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readRecognitionHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidRecognition",
            summary = "Void one that was entered by mistake",
            description =
                    "It counts nowhere from now on and stays readable, with the reason. Figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = RecognitionView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    @POST
    @Path("/{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "revokeRecognition",
            summary = "Revoke a recognition",
            description =
                    "By the decision that revokes it, with its ground. It holds no longer from that day on; figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = RecognitionView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response revoke(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevocationRequest body) {
        return changed(service.revoke(id, ifMatch, body));
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "checkRecognition",
            summary = "What the rules would say of a recognition",
            description =
                    "Nothing is entered. What is left to a person is named with its rule, by which he then judges.")
    public RulingView check(@NotNull @Valid NewRecognition body) {
        return service.check(body);
    }

    @GET
    @Path("/{id}/rulings")
    @RolesAllowed({Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listRecognitionRulings",
            summary = "What the rules said of a recognition, and how a person judged")
    public List<RulingView> rulings(@PathParam("id") UUID id) {
        return service.rulings(id);
    }

    private static Response changed(RecognitionView view) {
        return Answers.changed(view.version(), view);
    }
}
