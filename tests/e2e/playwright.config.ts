import { defineConfig } from '@playwright/test'
import { findChromium } from '../support/findChromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/e2e',
  timeout: 120_000,
  // A slow machine is no defect: speed has benchmarks of its own.
  expect: { timeout: 20_000 },
  // One at a time: each test runs an engine with threads of its own beside a browser that draws in software.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium's own sandbox refuses to run as root, which is what containers are.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--headless=new',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        // Each would take more of the processor than most pages do: drawing text in a software GPU (WebGL needs one, text does
        // not), and loading the address bar's suggestions, a page of its own, for every window that no person types in.
        '--disable-gpu-rasterization',
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      ],
    },
  },
})
