/**
 * Events pushed to systems that do not read the feed: subscribed to, signed, delivered in the feed's order, repeated until they
 * are taken or given up. In a service that asks for it ({@code capuy.webhooks=true}) alone.
 */
package vn.capuy.platform.webhook;
