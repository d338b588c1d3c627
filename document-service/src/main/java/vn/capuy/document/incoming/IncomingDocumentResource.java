package vn.capuy.document.incoming;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Reason;

/** One incoming document over HTTP: read, dealt with, voided. */
@Path("/incoming/{id}")
@Tag(name = "Incoming documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IncomingDocumentResource {
    private static final String IF_MATCH = "The ETag of the entry from which this change is made.";

    private final IncomingService service;
    private final IncomingSteps steps;

    public IncomingDocumentResource(IncomingService service, IncomingSteps steps) {
        this.service = service;
        this.steps = steps;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readIncomingDocument",
            summary = "An incoming document with its steps and those that this caller may take",
            description = "Above the caller's clearance without its words. Reading a secret one is journalled.")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = IncomingView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        IncomingView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readIncomingDocumentHistory",
            summary = "What was done to an incoming document, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takeIncomingDocumentStep",
            summary = "Route an incoming document, take it in hand, extend, answer, close or forward it",
            description =
                    "ROUTE, REROUTE and EXTEND are the approver's, who did not enter it; who takes it in hand answers,"
                            + " closes or forwards it. Without `dueOn` a routed one is due after so many working days as its urgency"
                            + " gives. REROUTE, EXTEND and CLOSE have a ground. An answer is a document of the register.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = IncomingView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step, or the entry was voided")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IncomingStepRequest body) {
        IncomingView taken = steps.take(id, ifMatch, body);
        return Answers.changed(taken.version(), taken);
    }

    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidIncomingDocument",
            summary = "Void an incoming document that was entered by mistake",
            description = "It keeps its number, counts nowhere from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = IncomingView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidIncoming(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        IncomingView voided = steps.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
