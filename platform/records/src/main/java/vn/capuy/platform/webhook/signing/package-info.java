/** How deliveries are signed (Standard Webhooks), and how the secrets are kept. */
package vn.capuy.platform.webhook.signing;
