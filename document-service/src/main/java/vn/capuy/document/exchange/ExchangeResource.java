package vn.capuy.document.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.exchange.edxml.Edxml;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.ruling.JudgementRequest;

/** What comes from other systems, over HTTP. */
@Path("/exchange")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExchangeResource {
    private static final String LIST = "Messages that came from other systems, in the order in which they came";
    private static final String LIST_DESCRIPTION =
            "Of receivers within the caller's scope. `Accept: text/csv` or XLSX gives the whole list.";

    private final DocumentReceiving receiving;
    private final Messages messages;
    private final Statuses statuses;

    ExchangeResource(DocumentReceiving receiving, Messages messages, Statuses statuses) {
        this.receiving = receiving;
        this.messages = messages;
        this.statuses = statuses;
    }

    @POST
    @Path("/incoming")
    @Consumes(Edxml.MEDIA_TYPE)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "receiveDocumentMessage",
            summary = "Take in a message of the national exchange (edXML)",
            description =
                    "Each receiver that the exchange knows and that is within the caller's scope gets an entry in its register"
                            + " of incoming documents. The same message (sender and DocumentId) again changes nothing. Every"
                            + " fault is told by the path of its element. Only new documents; recalls, changes and"
                            + " replacements are refused. Files in it are counted and not kept.")
    @RequestBody(
            content = @Content(mediaType = Edxml.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
            required = true)
    @APIResponse(
            responseCode = "201",
            description = "Received.",
            content = @Content(schema = @Schema(implementation = ReceivedView.class)))
    @APIResponse(
            responseCode = "200",
            description = "All receivers have it already.",
            content = @Content(schema = @Schema(implementation = ReceivedView.class)))
    public Response receive(
            File body,
            @Parameter(description = "The day on which it came; today when absent.", example = "2022-06-20")
                    @QueryParam("receivedOn")
                    LocalDate receivedOn,
            @Parameter(description = "Why it is entered although the same document arrived before (INC-01).")
                    @QueryParam("again")
                    @Size(min = 1, max = 1000)
                    String again,
            @Parameter(description = "Why its day of arrival is out of order (INC-02).")
                    @QueryParam("outOfOrder")
                    @Size(min = 1, max = 1000)
                    String outOfOrder) {
        ReceivedView received = receiving.receive(body, receivedOn, judgements(again, outOfOrder));
        return Response.status(received.received() > 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(received)
                .build();
    }

    private static List<JudgementRequest> judgements(String again, String outOfOrder) {
        var judged = new ArrayList<JudgementRequest>();
        if (again != null) {
            judged.add(new JudgementRequest("INC-01", true, again));
        }
        if (outOfOrder != null) {
            judged.add(new JudgementRequest("INC-02", true, outOfOrder));
        }
        return judged;
    }

    @GET
    @Path("/messages")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listExchangeMessages", summary = LIST, description = LIST_DESCRIPTION)
    public Page<MessageView> list(
            @Parameter(description = "Only of this receiver.", example = "BL") @QueryParam("receiver") @Size(max = 50)
                    String receiver,
            @BeanParam @Valid PageRequest page) {
        return messages.page(receiver, page);
    }

    @GET
    @Path("/messages")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listExchangeMessages", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@QueryParam("receiver") @Size(max = 50) String receiver) {
        return ListExport.of("exchange-messages", MessageView.class, page -> messages.page(receiver, page));
    }

    @GET
    @Path("/messages/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readExchangeMessage", summary = "A message that came from another system")
    public MessageView read(@PathParam("id") UUID id) {
        return messages.find(id).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/messages/{id}/status")
    @Produces(Edxml.MEDIA_TYPE)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "exportStatusMessage",
            summary = "What we tell the sender of a message that we received",
            description = "A status message of the exchange, such as ACCEPTED (03, đã tiếp nhận).")
    @APIResponse(
            responseCode = "200",
            description = "The status message.",
            content = @Content(mediaType = Edxml.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response status(@PathParam("id") UUID id, @QueryParam("status") @NotNull StatusCode status) {
        return Response.ok(statuses.message(id, status), Edxml.MEDIA_TYPE + ";charset=UTF-8")
                .build();
    }

    @POST
    @Path("/statuses")
    @Consumes(Edxml.MEDIA_TYPE)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "receiveStatusMessage",
            summary = "Take in what a receiver tells of our document",
            description = "A status message of the exchange. The same again changes nothing.")
    @RequestBody(
            content = @Content(mediaType = Edxml.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
            required = true)
    @APIResponse(
            responseCode = "200",
            description = "All that was told of the document.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StatusView.class)))
    public Response receiveStatus(File body) {
        List<StatusView> told = statuses.receive(body);
        return Response.ok(told).build();
    }
}
