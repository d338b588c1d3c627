package vn.capuy.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What Jackson lets pass by default and a register must not: unknown and double members, text after the end, 2.9 for an
 * integer, "3" for a number, a moment for a day, the NUL character (which the database refuses). Text is stored composed (NFC), so that equal
 * words are equal.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    /** After Quarkus's own, whose modules would else read days their way. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxStringLength(1_000_000)
                        .build());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("capuy-text")
                .addDeserializer(String.class, new ComposedText())
                .addDeserializer(LocalDate.class, new WrittenDay()));
    }

    /** Text without NUL, composed. */
    private static final class ComposedText extends StdScalarDeserializer<String> {
        @Serial
        private static final long serialVersionUID = 1L;

        private ComposedText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.indexOf('\0') >= 0) {
                return (String) context.handleWeirdStringValue(String.class, "", "NUL character");
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    /** A day as it is written, {@code 2025-07-01}: no moment, no list of numbers, no year of the far future. */
    private static final class WrittenDay extends StdScalarDeserializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1L;

        private WrittenDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return WrittenDays.read(parser.getText());
            } catch (DateTimeException notADay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a day");
            }
        }
    }
}
