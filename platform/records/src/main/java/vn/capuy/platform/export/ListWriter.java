package vn.capuy.platform.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes an export in one kind of file. Where it fails midway the connection breaks, so that a cut file shows as cut. */
abstract class ListWriter implements ServerMessageBodyWriter<ListExport<?>> {
    private final String ending;
    private final String contentType;

    ListWriter(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** Does not close the stream: closing would end an answer that failed midway as if it were whole. */
    abstract void write(ListExport<?> list, OutputStream out) throws IOException;

    @Override
    public final boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ListExport.class.isAssignableFrom(type);
    }

    @Override
    public final boolean isWriteable(
            Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return ListExport.class.isAssignableFrom(type);
    }

    @Override
    public final void writeResponse(ListExport<?> list, Type generic, ServerRequestContext context) throws IOException {
        var response = context.serverResponse();
        response.setResponseHeader(HttpHeaders.CONTENT_TYPE, contentType);
        response.setResponseHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + list.name() + ending + "\"");
        try {
            write(list, context.getOrCreateOutputStream());
        } catch (IOException | RuntimeException e) {
            if (response.headWritten()) {
                response.reset();
            }
            throw e;
        }
        context.getOrCreateOutputStream().close();
    }

    @Override
    public final void writeTo(
            ListExport<?> list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(list, out);
    }
}
